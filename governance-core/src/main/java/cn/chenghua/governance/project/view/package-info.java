/** Lists of projects that somebody comes back to. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.view;
