/** How the build tool hands over what is no program: the path of a file that it lays beside the program, or a text. */
declare module '*?asset' {
  const path: string;
  // biome-ignore lint/style/noDefaultExport: see above
  export default path;
}
declare module '*?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: see above
  export default text;
}
