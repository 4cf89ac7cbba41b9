/** Vite's form of an import that gives a file's address. */
declare module "*.css?url" {
  const address: string;
  export default address;
}
