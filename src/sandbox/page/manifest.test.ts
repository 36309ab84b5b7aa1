/** @jest-environment jsdom */
import { parseManifest } from "./manifest";

const button = (id: string, action: string) => `
  <Control xsi:type="Button" id="${id}">
    <Label resid="${id}.Label"/>
    <Supertip><Title resid="${id}.Label"/><Description resid="${id}.Tip"/></Supertip>
    <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/></Icon>
    ${action}
  </Control>`;

const text = (id: string, fr: string, en: string) =>
  `<bt:String id="${id}" DefaultValue="${fr}"><bt:Override Locale="en-CA" Value="${en}"/></bt:String>`;

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <DisplayName DefaultValue="Essai"><Override Locale="en-CA" Value="Trial"/></DisplayName>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
    <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="Tab">
        <Group id="Group">
          <Label resid="Group.Label"/>
          ${button("Open", `<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>`)}
          ${button("Check", `<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>`)}
        </Group>
        <Label resid="Tab.Label"/>
      </CustomTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon.16" DefaultValue="https://exemple.qc.ca/addin/assets/icon-16.png"/>
        <bt:Image id="Icon.32" DefaultValue="https://exemple.qc.ca/addin/assets/icon-32.png"/>
      </bt:Images>
      <bt:ShortStrings>
        ${text("Tab.Label", "Onglet", "Tab")}${text("Group.Label", "Groupe", "Group")}
        ${text("Open.Label", "Ouvrir", "Open")}${text("Check.Label", "Valider", "Validate")}
      </bt:ShortStrings>
      <bt:LongStrings>
        ${text("Open.Tip", "Affiche le volet.", "Shows the pane.")}
        ${text("Check.Tip", "Valide le classeur.", "Validates the workbook.")}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

test("gives the tab as Excel in French shows it", () => {
  expect(parseManifest(manifest, "fr")).toEqual({
    name: "Essai",
    tab: {
      label: "Onglet",
      groups: [
        {
          label: "Groupe",
          buttons: [
            {
              id: "Open",
              label: "Ouvrir",
              tipTitle: "Ouvrir",
              tip: "Affiche le volet.",
              icon: "assets/icon-32.png",
              action: { type: "ShowTaskpane" },
            },
            {
              id: "Check",
              label: "Valider",
              tipTitle: "Valider",
              tip: "Valide le classeur.",
              icon: "assets/icon-32.png",
              action: { type: "ExecuteFunction", functionName: "check" },
            },
          ],
        },
      ],
    },
  });
});

test("takes the overrides in English", () => {
  const { name, tab } = parseManifest(manifest, "en");
  const [group] = tab.groups;
  expect([name, tab.label, group?.label]).toEqual(["Trial", "Tab", "Group"]);
  expect(group?.buttons.map(({ label, tip }) => [label, tip])).toEqual([
    ["Open", "Shows the pane."],
    ["Validate", "Validates the workbook."],
  ]);
});

test.each([
  ["a resource that is missing", /<bt:String id="Check.Tip".*<\/bt:String>/, "resource Check.Tip is missing"],
  ["an icon of 32 pixels that is missing", /<bt:Image size="32" resid="Icon.32"\/>/, "no icon of 32 pixels"],
  ["an icon from elsewhere", "/assets/icon-32.png", "is not in assets"],
  ["an action of another kind", 'type="ShowTaskpane"', "action Other is unknown"],
  ["a name that is missing", /<DisplayName.*<\/DisplayName>/, "<OfficeApp> lacks <DisplayName>"],
  ["text that is not XML", "</OfficeApp>", "not well-formed"],
])("refuses %s", (_what, part, message) => {
  const replacement = typeof part === "string" && part.startsWith("type") ? 'type="Other"' : "";
  expect(() => parseManifest(manifest.replace(part, replacement), "fr")).toThrow(message);
});
