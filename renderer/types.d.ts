declare module '*.css';
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  // biome-ignore lint/style/noDefaultExport: this is how the build tool hands over a style sheet
  export default classes;
}
