/** Hands out the files evidence consists of. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.evidence.web;
