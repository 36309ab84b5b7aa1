/** Number of the shape of `--json` and `--jsonl`: 1 had no verdict, 2 one plan a file. It grows when a key changes or goes. */
export const SCHEMA = 3;
