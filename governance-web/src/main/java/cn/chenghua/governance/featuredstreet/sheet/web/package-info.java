/** The registers of initiative three as tables: out and in in the same columns. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.sheet.web;
