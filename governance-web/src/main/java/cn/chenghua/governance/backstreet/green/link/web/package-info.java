/** The page on which dots become lines. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.link.web;
