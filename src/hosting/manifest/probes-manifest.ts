import { manifestVersion } from "./for-site";

const id = "0c8b5d3e-6a57-4a43-9d0f-1d6c2f4b7a90";

/**
 * The manifest by which a tester opens the page of probes in a real Excel: nothing but a pane, so that it loads where
 * the add-in itself would not.
 */
export function probesManifest(base: URL, version: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
           xsi:type="TaskPaneApp">
  <Id>${id}</Id>
  <Version>${manifestVersion(version)}</Version>
  <ProviderName>Feuille de route PTN</ProviderName>
  <DefaultLocale>fr-CA</DefaultLocale>
  <DisplayName DefaultValue="Feuille de route (sondes)"/>
  <Description DefaultValue="Pose à Excel les questions auxquelles le tableur d’essai répond de lui-même. / Puts to Excel the questions that the stand-in answers by itself."/>
  <IconUrl DefaultValue="${base.href}assets/icon-32.png"/>
  <HighResolutionIconUrl DefaultValue="${base.href}assets/icon-64.png"/>
  <SupportUrl DefaultValue="${base.href}guide/index.html"/>
  <AppDomains>
    <AppDomain>${base.origin}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <DefaultSettings>
    <SourceLocation DefaultValue="${base.href}probes.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>
`;
}
