/** Tests of projects and the projects they share. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project;
