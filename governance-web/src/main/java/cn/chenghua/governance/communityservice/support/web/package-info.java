/** Rules of support and grants, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.support.web;
