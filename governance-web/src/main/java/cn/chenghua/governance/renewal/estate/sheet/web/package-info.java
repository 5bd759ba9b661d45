/** Estates as tables: the import with its dry run and the export that it reads again. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.estate.sheet.web;
