"""Makes the workbooks of this folder: /usr/bin/python3 make.py

Debian's python3-openpyxl, python3-xlsxwriter and libreoffice-calc-nogui write one each. Their bytes
differ from day to day, since they hold the time of writing; what they say does not.
"""

import datetime
import subprocess

import openpyxl
import xlsxwriter

HEADINGS = ["id", "name", "status", "platforms", "members", "notes"]
ROWS = [
    ["a", "Alpha", "active", "twitter:@a", 2020, datetime.date(2020, 4, 4)],
    ["b", "Café Beta", "dormant", "zoom; teams", 1234.5, datetime.datetime(2021, 12, 31, 23, 59, 30)],
    ["007", "日本語", "closed", "", 0.1 + 0.2, "two\nlines"],
]

book = openpyxl.Workbook()
for year in (2020, 2021):
    sheet = book.active if year == 2020 else book.create_sheet()
    sheet.title = str(year)
    for row in [HEADINGS] + ROWS:
        sheet.append(row)
book.save("openpyxl.xlsx")

book = xlsxwriter.Workbook("xlsxwriter.xlsx")
day = book.add_format({"num_format": "dd/mm/yyyy"})
moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
for year in (2020, 2021):
    sheet = book.add_worksheet(str(year))
    for line, row in enumerate([HEADINGS] + ROWS):
        for column, value in enumerate(row):
            if isinstance(value, datetime.date):
                is_moment = isinstance(value, datetime.datetime)
                sheet.write_datetime(line, column, value, moment if is_moment else day)
            elif isinstance(value, str):
                sheet.write_string(line, column, value)
            else:
                sheet.write(line, column, value)
book.close()

# LibreOffice opens what openpyxl wrote, works everything out and writes it in its own way.
subprocess.run(
    ["soffice", "--headless", "--convert-to", "ods", "--outdir", "/tmp", "openpyxl.xlsx"], check=True)
subprocess.run(
    ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", "/tmp", "/tmp/openpyxl.ods"],
    check=True)
with open("/tmp/openpyxl.xlsx", "rb") as made, open("libreoffice.xlsx", "wb") as kept:
    kept.write(made.read())
