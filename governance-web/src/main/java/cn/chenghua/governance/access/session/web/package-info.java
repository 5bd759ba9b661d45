/** The lists of sessions. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.session.web;
