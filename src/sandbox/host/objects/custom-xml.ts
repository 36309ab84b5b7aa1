import { defineClass, method, property, type HostClass, type HostObject } from "../protocol/define-class";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Argument } from "../protocol/argument";
import type { Book } from "../model/book";

interface PartRef {
  readonly book: Book;
  readonly id: string;
}

function xmlOf({ book, id }: PartRef): string {
  const part = book.customXml.find((one) => one.id === id);
  if (!part) throw itemNotFound(`custom XML part ${id}`);
  return part.xml;
}

/** Namespace of the root element; throws InvalidArgument when the text does not even look like XML. */
export function rootNamespace(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w.-]+:)?([\w.-]+)([^>]*)>/.exec(xml);
  if (!root) throw invalidArgument("the custom XML part is not an XML document");
  const prefix = root[1] === undefined ? "xmlns" : `xmlns:${root[1].slice(0, -1)}`;
  return new RegExp(`\\b${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root[3] ?? "")?.[1] ?? "";
}

const store = (book: Book, parts: Book["customXml"]): void => {
  book.revision += 1;
  book.customXml = parts;
};

const customXmlPartClass: HostClass<PartRef> = defineClass<PartRef>({
  name: "CustomXmlPart",
  handle: ({ id }) => ({ Id: id }),
  members: {
    id: property(({ id }) => id),
    namespaceUri: property((ref) => rootNamespace(xmlOf(ref))),
    getXml: method(xmlOf),
    setXml: method((ref, arg) => {
      xmlOf(ref);
      const xml = arg(0).text();
      rootNamespace(xml);
      store(
        ref.book,
        ref.book.customXml.map((part) => (part.id === ref.id ? { ...part, xml } : part)),
      );
    }),
    delete: method((ref) => {
      xmlOf(ref);
      store(
        ref.book,
        ref.book.customXml.filter((part) => part.id !== ref.id),
      );
    }),
  },
});

/** All parts, or those of one namespace. */
interface PartScope {
  readonly book: Book;
  readonly namespace: string | null;
}

const parts = ({ book, namespace }: PartScope): readonly PartRef[] =>
  book.customXml
    .filter((part) => namespace === null || rootNamespace(part.xml) === namespace)
    .map(({ id }) => ({ book, id }));

const found = (scope: PartScope, key: Argument): HostObject | null => {
  const part = parts(scope).find(({ id }) => id === key.text());
  return part ? customXmlPartClass.of(part) : null;
};

const reading = {
  getCount: method<PartScope>((scope) => parts(scope).length),
  getItem: method<PartScope>((scope, arg) => {
    const item = found(scope, arg(0));
    if (!item) throw itemNotFound(`custom XML part ${arg(0).text()}`);
    return item;
  }),
  getItemOrNullObject: method<PartScope>((scope, arg) => found(scope, arg(0))),
};

const only = (scope: PartScope): HostObject | null => {
  const [first, second] = parts(scope);
  return first && !second ? customXmlPartClass.of(first) : null;
};

const scopedPartsClass: HostClass<PartScope> = defineClass<PartScope>({
  name: "CustomXmlPartScopedCollection",
  items: (scope) => parts(scope).map((part) => customXmlPartClass.of(part)),
  members: {
    ...reading,
    getOnlyItem: method((scope) => {
      const item = only(scope);
      if (!item) throw itemNotFound("exactly one custom XML part expected");
      return item;
    }),
    getOnlyItemOrNullObject: method(only),
  },
});

export const customXmlPartsClass: HostClass<PartScope> = defineClass<PartScope>({
  name: "CustomXmlPartCollection",
  items: (scope) => parts(scope).map((part) => customXmlPartClass.of(part)),
  members: {
    ...reading,
    add: method(({ book }, arg) => {
      const xml = arg(0).text();
      rootNamespace(xml);
      const id = `{X-${book.nextId()}}`;
      store(book, [...book.customXml, { id, xml }]);
      return customXmlPartClass.of({ book, id });
    }),
    getByNamespace: method(({ book }, arg) => scopedPartsClass.of({ book, namespace: arg(0).text() })),
  },
});
