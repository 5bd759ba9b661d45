/** The five lists, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.admission.web;
