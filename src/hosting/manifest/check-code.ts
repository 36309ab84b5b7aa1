import { missingFrom, type Check } from "./fault";
import { manifestVersion } from "./for-site";
import { attribute, elementsIn } from "./xml-tree";

/** The ribbon calls the functions that the code gives it, and every one of them. */
export const checkFunctions: Check = (root, { functions }) => {
  const called = elementsIn(root, "FunctionName").map(({ text }) => text);
  return [
    ...missingFrom(called, functions).map((where) => ({ where, what: "the code has no such function" })),
    ...missingFrom(functions, called).map((where) => ({ where, what: "no button calls this function" })),
  ];
};

/** Asks for the sets that the code checks at run time, in the base manifest: elsewhere Excel would hide the buttons. */
export const checkRequirements: Check = (root, { requirements }) => {
  const sets = elementsIn(root, "Set");
  const asked = sets.map((each) => `${attribute(each, "Name")} ${attribute(each, "MinVersion")}`);
  const wanted = requirements.map(({ set, version }) => `${set} ${version}`);
  return [
    ...missingFrom(asked, wanted).map((where) => ({ where, what: "the code does not check this set" })),
    ...missingFrom(wanted, asked).map((where) => ({ where, what: "the code needs this set" })),
    ...sets
      .filter(({ around }) => around.includes("VersionOverrides"))
      .map((each) => ({ where: attribute(each, "Name"), what: "asked for outside of the base manifest" })),
  ];
};

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Its id is one, its version the package's: Excel updates an add-in when the number grows. */
export const checkIdentity: Check = (root, { version }) => {
  const textOf = (name: string) => elementsIn(root, name)[0]?.text ?? "";
  const wanted = manifestVersion(version);
  return [
    ...(guid.test(textOf("Id")) ? [] : [{ where: "Id", what: `${textOf("Id")} is no random GUID` }]),
    ...(textOf("Version") === wanted
      ? []
      : [{ where: "Version", what: `${textOf("Version")} instead of ${wanted}` }]),
    ...(textOf("Permissions") === "ReadWriteDocument"
      ? []
      : [{ where: "Permissions", what: "the right to read and write the document is needed, no other" }]),
  ];
};
