/** Shapes as people hand them in and as maps are drawn. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.plane.web;
