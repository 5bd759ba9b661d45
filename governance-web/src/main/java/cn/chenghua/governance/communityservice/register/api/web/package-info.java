/** Registers for REST clients. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.register.api.web;
