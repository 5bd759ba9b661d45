/** Pages and REST of links. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.link.web;
