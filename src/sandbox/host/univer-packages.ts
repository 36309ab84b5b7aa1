/**
 * The only door to Univer's packages. Nothing here needs Node or a screen: the
 * browser page bundles the same file; Jest and Node take the bundle made by
 * lighter-engine/bundle-engine.js. Imported under the packages' own names so that
 * a page with Univer's interface shares the same instances.
 */
export * from "@univerjs/core";
export {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDependencyManagerService,
  IHyperlinkEngineFormulaService,
  IDefinedNamesService,
  IFunctionService,
  IOtherFormulaManagerService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  UniverFormulaEnginePlugin,
  sequenceNodeType,
} from "@univerjs/engine-formula";
export type {
  IFormulaDataItem,
  IFormulaDatasetConfig,
  ISetDefinedNameMutationParam,
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
  ISetFormulaCalculationStartMutation,
  ISetSuperTableMutationParam,
} from "@univerjs/engine-formula";
export {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SelectionMoveType,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
export type {
  ISetSelectionsOperationParams,
  ISelectionWithStyle,
  IInsertRowMutationParams,
  IInsertSheetMutationParams,
  IRemoveRowsMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
export {
  CalculationMode,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
