import { headersOfAll, keptFolders } from "./headers";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const location = ({
  folder,
  seconds,
  flags,
}: (typeof keptFolders)[number]) => `  <location path="${folder.slice(0, -1)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Math.floor(seconds / 86_400)}.00:00:00" cacheControlCustom="${flags.join(", ")}" />
      </staticContent>
    </system.webServer>
  </location>`;

/** web.config of the folder of the add-in under IIS, which adds "no-cache" or "max-age" itself. */
export function iisConfig(): string {
  const headers = Object.entries(headersOfAll).map(
    ([name, value]) => `        <add name="${name}" value="${escaped(value)}" />`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Written by \`npm run headers\` from src/hosting/headers: change it there. Put it beside taskpane.html. -->
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
      <remove fileExtension=".map" />
      <mimeMap fileExtension=".map" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
${headers.join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${keptFolders.map(location).join("\n")}
</configuration>
`;
}
