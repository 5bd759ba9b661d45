/** The overview page. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.report.web;
