/** Community service companies, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.company.web;
