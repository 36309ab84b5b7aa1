// Test files are CommonJS, compiled where `require` loads them.
export const load = (url, context, next) =>
  /\.tsx?(\?|$)/.test(url) ? { format: "commonjs", shortCircuit: true, source: null } : next(url, context);
