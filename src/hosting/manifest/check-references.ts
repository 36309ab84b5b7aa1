import { missingFrom, repeated, type Check } from "./fault";
import { allIn, attribute, elementsIn, type XmlElement } from "./xml-tree";

/** Longest id of a resource, then of a tab, a group or a button, that Excel takes. */
const longestResourceId = 32;
const longestControlId = 125;

const resourcesOf = (root: XmlElement) =>
  elementsIn(root, "Resources")
    .flatMap(allIn)
    .filter(({ attributes }) => attributes["id"] !== undefined);
const idOf = (element: XmlElement) => attribute(element, "id");

/** Every reference leads to a resource, every resource is used, and each id stands once and is short enough. */
export const checkResources: Check = (root) => {
  const ids = resourcesOf(root).map(idOf);
  const asked = allIn(root).flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...missingFrom(asked, ids).map((where) => ({ where, what: "no resource has this id" })),
    ...missingFrom(ids, asked).map((where) => ({ where, what: "nothing uses this resource" })),
    ...repeated(ids).map((where) => ({ where, what: "several resources have this id" })),
    ...ids
      .filter((id) => id.length > longestResourceId)
      .map((where) => ({ where, what: `longer than ${longestResourceId} characters` })),
  ];
};

/** Tabs, groups and buttons have ids of their own, short enough. */
export const checkControls: Check = (root) => {
  const ids = ["CustomTab", "Group", "Control"].flatMap((name) => elementsIn(root, name)).map(idOf);
  return [
    ...repeated(ids).map((where) => ({ where, what: "several controls have this id" })),
    ...ids
      .filter((id) => id === "" || id.length > longestControlId)
      .map((where) => ({ where, what: `empty, or longer than ${longestControlId} characters` })),
  ];
};

/** One page is the runtime, the functions and the pane; Excel allows no TaskpaneId beside a shared runtime. */
export const checkRuntime: Check = (root) => {
  const runtimes = elementsIn(root, "Runtime");
  const pages = [
    ...runtimes,
    ...elementsIn(root, "FunctionFile"),
    ...elementsIn(root, "Action").flatMap((action) => elementsIn(action, "SourceLocation")),
  ].map((each) => attribute(each, "resid"));
  const [page] = pages;
  const urlOf = (id: string | undefined) => {
    const resource = resourcesOf(root).find((each) => idOf(each) === id);
    return resource ? attribute(resource, "DefaultValue") : "";
  };
  const [base] = elementsIn(root, "DefaultSettings").flatMap((each) => elementsIn(each, "SourceLocation"));
  return [
    ...(runtimes.length === 1 && attribute(runtimes[0] as XmlElement, "lifetime") === "long"
      ? []
      : [{ where: "Runtime", what: "one long-lived runtime is needed" }]),
    ...missingFrom(pages, page === undefined ? [] : [page]).map((where) => ({
      where,
      what: `another page than the runtime’s (${String(page)})`,
    })),
    ...(base && attribute(base, "DefaultValue") === urlOf(page)
      ? []
      : [{ where: "SourceLocation", what: "not the page of the runtime" }]),
    ...elementsIn(root, "TaskpaneId").map(({ text }) => ({
      where: text,
      what: "no TaskpaneId may be there",
    })),
  ];
};
