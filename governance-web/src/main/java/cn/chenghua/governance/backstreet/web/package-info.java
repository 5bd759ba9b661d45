/** Pages and REST resources of back streets and green. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.web;
