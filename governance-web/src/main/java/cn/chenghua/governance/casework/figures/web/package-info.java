/** The figures of cases as a page, a table and a REST resource. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.casework.figures.web;
