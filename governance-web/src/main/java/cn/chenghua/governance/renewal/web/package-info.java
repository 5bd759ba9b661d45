/** Pages and REST resources of old-city renewal. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.web;
