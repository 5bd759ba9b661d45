/** Pages of slow traffic. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.slow.web;
