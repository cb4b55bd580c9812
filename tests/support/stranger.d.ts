export interface Stranger {
  folder: string;
  packed: { filename: string; files: { path: string }[] };
  at(...path: string[]): string;
  write(path: string, text: string): void;
  remove(): void;
}
export function stranger(): Stranger;
export function lend(stranger: Stranger, ...names: string[]): void;
export function example(kind: string): string;
