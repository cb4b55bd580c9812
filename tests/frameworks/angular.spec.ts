// Angular: the readme's example by `ng build`, which also checks its types.
import { cpSync } from "node:fs";
import { at, example, expectExample, html, run, test, tool, write } from "./project.ts";

const OPTIONS = {
  browser: "src/main.ts",
  index: "src/index.html",
  tsConfig: "tsconfig.json",
  outputPath: { base: "dist", browser: "" },
  assets: [JSON.parse(example("Angular", "json"))],
  optimization: { scripts: true, styles: { minify: true, inlineCritical: false }, fonts: false },
  progress: false,
};
const BUILD = { builder: "@angular/build:application", options: OPTIONS };

const FILES: Record<string, string> = {
  "package.json": JSON.stringify({ name: "shop", version: "1.0.0", type: "module", private: true }),
  "angular.json": JSON.stringify({
    version: 1, cli: { cache: { enabled: false }, analytics: false },
    projects: { shop: { projectType: "application", root: "", sourceRoot: "src", architect: { build: BUILD } } },
  }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: { target: "es2022", module: "preserve", moduleResolution: "bundler", strict: true, types: [] },
    angularCompilerOptions: { strictTemplates: true },
    files: ["src/main.ts"],
  }),
  "src/fees.ts": example("Angular", "ts"),
  "src/main.ts": `import { Component, provideZonelessChangeDetection } from "@angular/core";
    import { bootstrapApplication } from "@angular/platform-browser";
    import { Fees } from "./fees";
    @Component({ selector: "app-root", imports: [Fees], template: '<app-fees amount="5000" (pay)="pay($event)" />' })
    class Shop {
      pay(method: string) { document.title = method; }
    }
    void bootstrapApplication(Shop, { providers: [provideZonelessChangeDetection()] });`,
  "src/index.html": html("", "<app-root></app-root>").replace(/<script.*<\/script>/, '<base href="./">'),
};

test("Angular: the readme's example", async ({ page, site }) => {
  for (const [path, text] of Object.entries(FILES)) write(`angular/${path}`, text);
  cpSync(at("node_modules/checkout-fees"), at("angular/node_modules/checkout-fees"), { recursive: true }); // assets lie within the workspace
  await run(tool("@angular/cli/bin/ng.js"), ["build"], { cwd: "angular", env: { NG_CLI_ANALYTICS: "false" } });
  await page.goto(`${site.address}/angular/dist/index.html`);
  await expectExample(page);
});
