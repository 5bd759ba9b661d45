/** Key areas, plan documents and surveys as tables, in and out. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.sheet.web;
