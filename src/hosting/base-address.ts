const how = "Say it as in: npm run build -- --env baseUrl=https://complements.exemple.qc.ca/feuille-de-route";

const isThisMachine = ({ hostname }: URL) => hostname === "localhost" || hostname === "127.0.0.1";

/**
 * The address that the built add-in is hosted at, ending with a slash. Throws in words when it is missing, is no
 * address of a folder, or is not https: Excel loads no add-in over plain http, this machine aside.
 */
export function parseBaseAddress(text: string | undefined): URL {
  if (text === undefined || text.trim() === "") throw new Error(`The address of the site is missing. ${how}`);
  if (!URL.canParse(text)) throw new Error(`"${text}" is no address of a site. ${how}`);
  const base = new URL(text);
  if (base.protocol !== "https:" && !(base.protocol === "http:" && isThisMachine(base))) {
    throw new Error(`"${text}" is not https, and Excel loads an add-in over https only. ${how}`);
  }
  if (base.search !== "" || base.hash !== "" || base.username !== "" || base.password !== "") {
    throw new Error(`"${text}" holds more than the address of a folder (user, ?… or #…). ${how}`);
  }
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return base;
}
