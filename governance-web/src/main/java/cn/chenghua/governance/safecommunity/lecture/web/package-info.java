/** Lectures, duties to teach the law and law communities, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.lecture.web;
