/** Pages and REST resource of the 15-minute circle. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle.web;
