import { iisConfig } from "./iis";
import { nginxSite } from "./nginx";
import { staticWebAppConfig } from "./static-web-apps";

/** The ready-made files of other servers, by name. */
export const readyMade: Readonly<Record<string, () => string>> = {
  "nginx.conf": nginxSite,
  "web.config": iisConfig,
  "staticwebapp.config.json": staticWebAppConfig,
};
