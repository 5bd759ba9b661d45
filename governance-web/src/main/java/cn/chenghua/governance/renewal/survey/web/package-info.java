/** Surveys of residents, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.survey.web;
