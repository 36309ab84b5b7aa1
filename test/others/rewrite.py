"""Writes a workbook again with openpyxl: `python3 rewrite.py resaved|rebuilt IN.xlsx OUT.xlsx`.

resaved: opened and saved, as a script does that fills in a few cells.
rebuilt: another workbook with the same values only, as an export does: no name, no formula, dates as dates,
         with things of its own (bold headers, filter, colour scale, comment, frozen row).
"""

import sys
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.styles import Font


def resaved(source, target):
    load_workbook(source).save(target)


def copy_cell(cell, sheet):
    if cell.value is None:
        return
    copy = sheet.cell(row=cell.row, column=cell.column, value=cell.value)
    # A text that starts with an equals sign is not a formula: it was a text where it comes from.
    if cell.data_type == "s":
        copy.data_type = "s"
    copy.number_format = cell.number_format


def add_own_things(sheet):
    for cell in sheet[4]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A5"
    sheet.auto_filter.ref = sheet.dimensions
    colours = ColorScaleRule(start_type="min", start_color="F8696B", end_type="max", end_color="63BE7B")
    sheet.conditional_formatting.add("F5:F14", colours)
    sheet["A1"].comment = Comment("Exporté", "Export")


def rebuilt(source, target):
    read = load_workbook(source, data_only=True)
    written = Workbook()
    written.remove(written.active)
    for sheet in read.worksheets:
        copy = written.create_sheet(sheet.title)
        copy.sheet_state = sheet.sheet_state
        for row in sheet.iter_rows():
            for cell in row:
                copy_cell(cell, copy)
        if sheet.sheet_state == "visible":
            add_own_things(copy)
    written.save(target)


if __name__ == "__main__":
    {"resaved": resaved, "rebuilt": rebuilt}[sys.argv[1]](sys.argv[2], sys.argv[3])
