/** A case of a golden file; `text` is its question. */
export interface GoldenCase {
  because: string;
  text: string;
  schedule?: string;
}
export const askable: GoldenCase[];
export const schedules: Record<string, string>;
export const CLI: string;
export const ROOT: string;
export function nativeAnswers(cases: GoldenCase[]): string[];
export function native(args: string[], input?: string): { status: number; stdout: string; stderr: string };
