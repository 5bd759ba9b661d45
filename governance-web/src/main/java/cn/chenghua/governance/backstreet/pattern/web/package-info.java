/** The page of the pattern of streets. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.pattern.web;
