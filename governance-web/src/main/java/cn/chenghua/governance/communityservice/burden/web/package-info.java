/** The burden of communities, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.burden.web;
