/** Pages and REST of sites of removal. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.removal.web;
