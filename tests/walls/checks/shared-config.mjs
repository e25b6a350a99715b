/**
 * What has been loosened in `tsconfig.shared.json`: `shared/` is compiled with the language alone, so that neither the
 * DOM nor Node nor Electron can be named there.
 */
export function judgeSharedConfig(text) {
  const { compilerOptions = {}, include = [] } = JSON.parse(text);
  const lib = (compilerOptions.lib ?? []).map((name) => name.toLowerCase());
  const problems = [];
  if (lib.length === 0 || !lib.every((name) => /^es20\d\d$/.test(name)))
    problems.push('"lib" must name the language only, such as ["ES2023"]');
  if (!Array.isArray(compilerOptions.types) || compilerOptions.types.length > 0) problems.push('"types" must be []');
  if (!include.some((pattern) => /^(\.\/)?shared(\/\*\*(\/\*)?)?$/.test(pattern))) problems.push('"include" must name shared');
  if (include.length !== 1) problems.push('"include" must name nothing but shared');
  if (compilerOptions.strict === false) problems.push('"strict" must stay on');
  return problems;
}
