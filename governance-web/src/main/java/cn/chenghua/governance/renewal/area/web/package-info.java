/** Key areas, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.area.web;
