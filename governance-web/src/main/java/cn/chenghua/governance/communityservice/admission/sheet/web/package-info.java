/** Items of the five lists in and out as tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.admission.sheet.web;
