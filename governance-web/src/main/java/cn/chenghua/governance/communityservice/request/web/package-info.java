/** Requests of firms, pages, REST and desk items. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.request.web;
