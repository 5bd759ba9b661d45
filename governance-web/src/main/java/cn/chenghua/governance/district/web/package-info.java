/** Pages and REST of units, their reorganisation, shapes and the working calendar. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.district.web;
