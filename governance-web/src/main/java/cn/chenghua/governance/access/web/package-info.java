/** The door: sign-in, tokens, set-up, own account and the administrators' pages. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.web;
