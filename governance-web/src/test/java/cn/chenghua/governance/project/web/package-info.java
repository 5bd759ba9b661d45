/** Tests of the pages, the REST resource and the tables of projects. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.web;
