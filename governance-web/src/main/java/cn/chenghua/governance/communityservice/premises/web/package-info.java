/** Premises and party building, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.premises.web;
