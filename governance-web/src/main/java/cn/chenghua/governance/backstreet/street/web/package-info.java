/** Pages and REST of back streets. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.street.web;
