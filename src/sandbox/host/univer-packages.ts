// The only door to Univer's packages in Node; bundled into one file for Jest (test/setup/bundle-univer.js).
export * from "@univerjs/core";
export { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
