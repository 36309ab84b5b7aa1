import { askedEachTime, headersOfAll, keptFolders, keptFor } from "./headers";

/** staticwebapp.config.json of Azure Static Web Apps, for a site whose root holds the add-in. */
export function staticWebAppConfig(): string {
  const config = {
    globalHeaders: { ...headersOfAll, "Cache-Control": askedEachTime },
    routes: keptFolders.map((each) => ({
      route: `/${each.folder}*`,
      headers: { "Cache-Control": keptFor(each) },
    })),
    mimeTypes: { ".map": "application/json" },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
